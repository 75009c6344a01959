package org.lianban.casework.letter;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Draws the one kind of SVG that letters have, the rectangles of a {@link
 * org.lianban.casework.letter.domain.LetterMark}. A library for all of SVG (Batik) would bring
 * scripts, styles and addresses that are fetched.
 */
final class MarkDrawer implements SVGDrawer {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dots) {
        return new Mark(svg, width, dots);
    }

    @Override
    public void importFontFaceRules(@Nullable List<FontFaceRule> rules, SharedContext shared) {
        // A mark has no text.
    }

    @Override
    public void addFontFile(
            File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {
        // A mark has no text.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private static final class Mark implements SVGImage {
        private final double side;
        private final double dots;
        private final double modules;
        private final Path2D dark = new Path2D.Double();

        /** Measures in dots, as the renderer has them; drawn in pixels, of {@code dots} dots. */
        Mark(Element svg, double side, double dots) {
            this.side = side;
            this.dots = dots;
            String[] box = svg.getAttribute("viewBox").split(" ", -1);
            this.modules = Double.parseDouble(box[box.length - 1]);
            Element path = (Element) svg.getElementsByTagName("path").item(0);
            Matcher run = RUN.matcher(path.getAttribute("d"));
            while (run.find()) {
                dark.append(
                        new Rectangle2D.Double(number(run, 1), number(run, 2), number(run, 3), 1),
                        false);
            }
        }

        private static double number(Matcher run, int group) {
            return Double.parseDouble(run.group(group));
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) side;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) side;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float pixels = (float) (side / dots);
            device.drawWithGraphics(
                    (float) x,
                    (float) y,
                    pixels,
                    pixels,
                    graphics -> {
                        graphics.scale(pixels / modules, pixels / modules);
                        graphics.setColor(Color.BLACK);
                        graphics.fill(dark);
                    });
        }
    }
}
