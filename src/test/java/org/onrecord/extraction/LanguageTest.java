package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Text;

class LanguageTest {
    private static final Extractor EXTRACTOR = Extractor.load(1);

    @AfterAll
    static void close() {
        EXTRACTOR.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Talks fail",
                "en | The ministers met on Monday and agreed that they would not change the law, which had been passed"
                        + " a year ago, but their deputies said it was too early to tell what would come of it.",
                "de | Die Minister trafen sich am Montag und waren sich einig, dass sie das Gesetz, das vor einem Jahr"
                        + " beschlossen wurde, nicht ändern wollen, doch ihre Stellvertreter sagten, es sei zu früh, um zu"
                        + " wissen, was daraus wird.",
                "fr | Les ministres se sont réunis lundi et ont décidé de ne pas changer la loi votée il y a un an,"
                        + " mais leurs adjoints ont dit qu'il était trop tôt pour savoir ce que cela donnerait à la fin de"
                        + " cette affaire.",
                "es | Los ministros se reunieron el lunes y acordaron que no cambiarían la ley aprobada hace un año,"
                        + " pero sus adjuntos dijeron que era demasiado pronto para saber qué pasaría con ella en los"
                        + " próximos meses del año.",
                "ru | Министры встретились в понедельник и решили не менять закон, принятый год назад, но их"
                        + " заместители сказали, что ещё слишком рано говорить о том, что из этого выйдет.",
                "zh | 部长们星期一开会，决定不修改一年前通过的法律。",
                "ja | 大臣たちは月曜日に会い、一年前に可決された法律を変えないことに決めた。",
                "ru | Министры встретились в понедельник и решили не менять закон, принятый год назад. すし подали на обед.",
                "und | მინისტრები ორშაბათს შეხვდნენ და გადაწყვიტეს, რომ ერთი წლის წინ მიღებულ კანონს არ შეცვლიან.",
                "es | como se no para por que Marta como se no para por que Pedro como se no para por que Julio como se no para por que Bruno",
                "und | Dei xambre tolvu skara onti prelma gasto firenk ulvo dranma keltis orva pindo lasku meri toval"
                        + " xenda brulo sarfi gont elma tarku viso pelna dorim hakse luvo trenda milos parku fensa olvi"
                        + " gendra sulko nari teval bromi kasto lunde firva onkel drosma petri volsa hurma tigen salvo"
                        + " merka dusto pirel angor kelva tulmi rosta benku lorfi gasma deltu viren hospa morku sanfe"
                        + " tulva gridi pasko lemra dunvo kirsa telmo furga nosti helva brink paldo semri torva lunka"
            })
    void isTold(String language, String text) {
        assertThat(Language.of(new Text(text))).isEqualTo(language);
    }

    /** English names and titles in it do not make it English, and nothing is read but what stands in marks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Streit um die Brücke. Der Bürgermeister der Stadt ist nicht zufrieden mit dem Plan. „Die Brücke"
                        + " ist zu teuer für uns“, sagte er am Montag in New York. Das Amt hat sich nicht dazu geäußert"
                        + " und will auf den Bericht warten. | Die Brücke ist zu teuer für uns",
                "fr | Le pont divise la ville. Le maire ne veut pas du projet et il le dit. « Ce pont coûte trop cher"
                        + " pour nous », a déclaré le maire lundi devant les habitants de la ville. Les travaux sont"
                        + " prévus pour le mois de mai dans le sud. | Ce pont coûte trop cher pour nous",
                "es | El puente divide a la ciudad. El alcalde no quiere el proyecto y lo dice. «Este puente es"
                        + " demasiado caro para nosotros», afirmó el alcalde el lunes ante los vecinos de la ciudad. Las"
                        + " obras empiezan en mayo y no hay fecha para el final. | Este puente es demasiado caro para"
                        + " nosotros",
                "ru | Мост разделил город. Мэр не хочет этого проекта и говорит об этом. «Этот мост слишком дорог для"
                        + " нас», — заявил мэр в понедельник перед жителями города. Работы начнутся в мае. | Этот мост"
                        + " слишком дорог для нас",
                "ja | 橋は町を二つに分けた。市長は計画に反対している。「この橋は『夢の橋』ではなく、高すぎる」と市長は述べた。 |" + " この橋は『夢の橋』ではなく、高すぎる"
            })
    void anotherLanguageIsReadByItsMarks(String language, String text, String words) {
        Extraction found = EXTRACTOR.extract(text);

        assertThat(found.language()).isEqualTo(language);
        assertThat(found.quotes())
                .singleElement()
                .satisfies(quote -> assertThat(
                                new Text(text).substring(quote.content().get(0)))
                        .contains(words)
                        .hasSizeLessThan(words.length() + 6));
        assertThat(found.actors()).isEmpty();
        assertThat(found.topics()).isEmpty();
    }

    @Test
    void whatGoesOnInTheNextParagraphIsOneQuote() {
        String text =
                "Die Brücke ist gesperrt. Der Bürgermeister der Stadt hat sich dazu am Montag geäußert: „Wir haben das nicht"
                        + " gewollt.\n\n„Aber wir haben es auch nicht verhindert“, sagte er vor dem Rat. Die Stadt will auf den Bericht warten.";

        assertThat(EXTRACTOR.extract(text).quotes())
                .singleElement()
                .satisfies(quote -> assertThat(quote.content()).hasSize(2));
    }

    @Test
    void namesOfElsewhereLeaveEnglishEnglish() {
        List<String> texts = List.of(
                "Talks in the Île-de-France. The minister of the Interior met the mayors of El Paso and Los Angeles,"
                        + " who said that La Raza and Der Spiegel had been told.");

        assertThat(texts)
                .allSatisfy(text -> assertThat(Language.of(new Text(text))).isEqualTo("en"));
    }
}
