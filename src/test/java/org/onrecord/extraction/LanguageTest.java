package org.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.text.Text;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Talks fail",
                "en | The ministers met on Monday and agreed that they would not change the law, which had been passed a year ago, but their deputies said it was too early to tell what would come of it.",
                "und | Die Minister trafen sich am Montag und waren sich einig, dass sie das Gesetz, das vor einem Jahr beschlossen wurde, nicht ändern wollen, doch ihre Stellvertreter sagten, es sei zu früh, um zu wissen, was daraus wird.",
                "und | Les ministres se sont réunis lundi et ont décidé de ne pas changer la loi votée il y a un an, mais leurs adjoints ont dit qu'il était trop tôt pour savoir ce que cela donnerait à la fin de cette affaire.",
                "und | Los ministros se reunieron el lunes y acordaron que no cambiarían la ley aprobada hace un año, pero sus adjuntos dijeron que era demasiado pronto para saber qué pasaría con ella en los próximos meses del año."
            })
    void english(String language, String text) {
        assertThat(Language.of(new Text(text))).isEqualTo(language);
    }
}
