package org.onrecord.extraction.quote;

/** What the model projects a span to: the mean of its first and its last word's projections. */
final class Projection {
    private final float[] values = new float[Rows.PROJECTIONS];

    Projection(Rows rows, int first, int last) {
        for (int i = 0; i < values.length; i++) {
            values[i] = (rows.projection(first, i) + rows.projection(last, i)) / 2;
        }
    }

    /** Scalar product of one of its projections with one of another span's. */
    double product(int slot, Projection other, int otherSlot) {
        double product = 0;
        for (int i = 0; i < Rows.WIDTH; i++) {
            product += values[slot * Rows.WIDTH + i] * other.values[otherSlot * Rows.WIDTH + i];
        }
        return product;
    }
}
