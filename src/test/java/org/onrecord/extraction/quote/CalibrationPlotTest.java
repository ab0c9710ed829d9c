package org.onrecord.extraction.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.extraction.quote.CalibrationPlot.Point;

class CalibrationPlotTest {
    @Test
    void whatIsAsSureAsItIsRightLiesOnTheDiagonal() {
        String svg = CalibrationPlot.svg(List.of(new Point(16, 0.5, 0.5), new Point(100, 0.9, 0.8)), 0.05);
        assertThat(svg)
                .contains("M50 350l300 -300")
                .contains("cx=\"200.0\" cy=\"200.0\" r=\"4.0\"")
                .contains("cx=\"320.0\" cy=\"110.0\" r=\"10.0\"")
                .contains("of 116 quotes")
                .contains("expected calibration error 0.050");
    }
}
