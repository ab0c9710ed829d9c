package org.onrecord.extraction.quote;

import java.util.List;
import java.util.Locale;

/** Draws how sure quotes are against how many of them are right, as SVG. On the diagonal, confidence is what it says. */
final class CalibrationPlot {
    /**
     * A class of confidence.
     *
     * @param quotes how many are in it
     * @param confidence their mean
     * @param right the share of them that is right
     */
    record Point(int quotes, double confidence, double right) {}

    private static final int SIDE = 300;
    private static final int MARGIN = 50;
    private static final int ALL = SIDE + 2 * MARGIN;

    private CalibrationPlot() {}

    static String svg(List<Point> points, double error) {
        StringBuilder out = new StringBuilder();
        add(out, "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\"", ALL, ALL);
        add(out, "  font-family=\"sans-serif\" font-size=\"11\" text-anchor=\"middle\">");
        int quotes = points.stream().mapToInt(Point::quotes).sum();
        add(out, "<title>Confidence and the share that is right, of %d quotes</title>", quotes);
        add(out, "<rect width=\"%d\" height=\"%d\" fill=\"white\"/>", ALL, ALL);
        add(out, "<g stroke=\"#999\" fill=\"none\"><path d=\"M%d %dv%dh%d\"/>", MARGIN, MARGIN, SIDE, SIDE);
        add(out, "<path d=\"M%d %dl%d %d\" stroke-dasharray=\"4\"/></g>", MARGIN, MARGIN + SIDE, SIDE, -SIDE);
        for (int tick = 0; tick <= 10; tick += 2) {
            double value = tick / 10.0;
            add(out, "<text x=\"%.0f\" y=\"%d\">%.1f</text>", x(value), MARGIN + SIDE + 16, value);
            add(out, "<text x=\"%d\" y=\"%.0f\">%.1f</text>", MARGIN - 16, y(value) + 4, value);
        }
        add(out, "<text x=\"%d\" y=\"%d\">confidence</text>", ALL / 2, ALL - 14);
        add(out, "<text transform=\"translate(14 %d) rotate(-90)\">share that is right</text>", ALL / 2);
        add(out, "<text x=\"%d\" y=\"%d\">expected calibration error %.3f</text>", ALL / 2, MARGIN - 20, error);
        points.forEach(point -> draw(point, out));
        return out.append("</svg>\n").toString();
    }

    /** A disc as large as its class. */
    private static void draw(Point point, StringBuilder out) {
        double radius = Math.max(2, Math.sqrt(point.quotes));
        add(
                out,
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"#1f6f8b\" fill-opacity=\"0.6\"><title>%d quotes: %.2f, right %.2f</title></circle>",
                x(point.confidence),
                y(point.right),
                radius,
                point.quotes,
                point.confidence,
                point.right);
    }

    private static double x(double value) {
        return MARGIN + SIDE * value;
    }

    private static double y(double value) {
        return MARGIN + SIDE * (1 - value);
    }

    private static void add(StringBuilder out, String line, Object... values) {
        out.append(String.format(Locale.ROOT, line, values)).append('\n');
    }
}
