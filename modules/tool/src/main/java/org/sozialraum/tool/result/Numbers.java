package org.sozialraum.tool.result;

import java.math.BigDecimal;
import java.text.NumberFormat;
import org.sozialraum.tool.web.Texts;

/** Numbers as readers write them: 7,5 in German, 7.5 in English, 7 without decimals. */
public final class Numbers {
    private Numbers() {}

    public static String of(BigDecimal number, Texts texts) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    public static String of(double number, Texts texts) {
        return of(BigDecimal.valueOf(number), texts);
    }
}
