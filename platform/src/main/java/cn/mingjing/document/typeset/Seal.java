package cn.mingjing.document.typeset;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Locale;

/**
 * Draws the round seal of a demo authority as SVG: name, five-pointed star, and the words that say it is a demo.
 *
 * <p>Letters are outlines, so that no font is needed where it is drawn, and nobody can take its words for text of the
 * document.
 */
public final class Seal {

    private static final String DEMO = "电子印章（演示）";
    private static final String FRAME = """
            <svg xmlns="http://www.w3.org/2000/svg" alt="%s" viewBox="-210 -210 420 420" width="42mm" height="42mm">\
            <g fill="#d00000"><circle r="203" fill="none" stroke="#d00000" stroke-width="9"/><path d="%s"/></g></svg>""";

    /** Half the angle the name may take, in degrees. */
    private static final double WIDEST = 125;

    private final Fonts fonts;

    public Seal(Fonts fonts) {
        this.fonts = fonts;
    }

    /** The seal of an authority, 42 mm wide: ten units of the drawing are one millimetre. */
    public String of(String agency) {
        var path = new StringBuilder(star(60));
        int letters = agency.codePointCount(0, agency.length());
        double step = letters < 2 ? 0 : Math.min(27, 2 * WIDEST / (letters - 1));
        double size = Math.min(54, 150 * Math.toRadians(step == 0 ? 27 : step) * 1.05);
        double angle = -step * (letters - 1) / 2;
        for (int point : agency.codePoints().toArray()) {
            var place = AffineTransform.getRotateInstance(Math.toRadians(angle));
            place.translate(0, -158);
            letter(point, size, place, path);
            angle += step;
        }
        double across = -(DEMO.length() - 1) * 14.0;
        for (int point : DEMO.codePoints().toArray()) {
            letter(point, 28, AffineTransform.getTranslateInstance(across, 112), path);
            across += 28;
        }
        return FRAME.formatted(DEMO, path);
    }

    private static String star(double radius) {
        var path = new StringBuilder();
        for (int i = 0; i < 10; i++) {
            double length = i % 2 == 0 ? radius : radius * 0.382;
            double angle = Math.toRadians(-90 + 36 * i);
            path.append(i == 0 ? "M" : "L").append(pair(length * Math.cos(angle), length * Math.sin(angle)));
        }
        return path.append("Z").toString();
    }

    /** Adds a letter's outline, its middle at the origin of {@code place}. */
    private void letter(int point, double size, AffineTransform place, StringBuilder path) {
        var middle = new AffineTransform(place);
        middle.scale(size, -size);
        middle.translate(-0.5, -0.38);
        var at = new double[6];
        for (var outline = fonts.outline(point).getPathIterator(middle); !outline.isDone(); outline.next()) {
            switch (outline.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> path.append("M").append(pair(at[0], at[1]));
                case PathIterator.SEG_LINETO -> path.append("L").append(pair(at[0], at[1]));
                case PathIterator.SEG_QUADTO ->
                    path.append("Q").append(pair(at[0], at[1])).append(' ').append(pair(at[2], at[3]));
                default -> path.append("Z");
            }
        }
    }

    private static String pair(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
