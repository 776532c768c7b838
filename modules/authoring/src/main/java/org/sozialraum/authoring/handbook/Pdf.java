package org.sozialraum.authoring.handbook;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** A page as a PDF that can be read aloud (PDF/UA-1, ISO 14289-1): tagged, with language, title and its fonts inside. */
final class Pdf {
    private static final String FAMILY = "Liberation Sans";

    private Pdf() {}

    static void write(String html, Path target) throws IOException {
        XRLog.setLoggingEnabled(false);
        Path draft = target.resolveSibling(target.getFileName() + ".part");
        try (OutputStream out = Files.newOutputStream(draft)) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            font(builder, "Regular", 400, FontStyle.NORMAL);
            font(builder, "Bold", 700, FontStyle.NORMAL);
            font(builder, "Italic", 400, FontStyle.ITALIC);
            font(builder, "BoldItalic", 700, FontStyle.ITALIC);
            builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null);
            builder.toStream(out);
            builder.run();
        }
        Files.move(draft, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private static void font(PdfRendererBuilder builder, String face, int weight, FontStyle style) {
        builder.useFont(() -> stream("/liberation/LiberationSans-" + face + ".ttf"), FAMILY, weight, style, true);
    }

    private static InputStream stream(String resource) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(resource), resource);
    }
}
