package org.sozialraum.curriculum.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <script src=https://evil.example/x.js></script> b",
                "<img src=x onerror=alert(1)>",
                "<svg onload=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<style>body{display:none}</style>",
                "<form action=\"https://evil.example\"><input name=x></form>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java\tscript:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x](<javascript:alert(1)>)",
                "[x](vbscript:msgbox(1))",
                "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
                "[x](//evil.example)",
                "[x](http://evil.example)",
                "[x](/learn/token/check)",
                "[x](media/../../../etc/passwd)",
                "[x]: javascript:alert(1)\n\n[x]",
                "<javascript:alert(1)>",
                "![x](https://evil.example/pixel.gif)",
                "![x](data:image/svg+xml;base64,PHN2Zz4=)",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](media/x.png)",
                "[x](https://ok.example \"t\\\" onmouseover=\\\"alert(1)\")",
                "[x](https://ok.example\" onclick=\"alert(1))",
                "```x\" onclick=\"alert(1)\n<script>\n```",
                "`<script>alert(1)</script>`",
                "| <script> | b |\n|---|---|\n| <img src=x onerror=alert(1)> | [x](javascript:1) |"
            })
    void lets_nothing_through_that_could_do_something(String markdown) {
        String html = Markdown.render(markdown).html();

        assertThat(tags(html))
                .allMatch(tag -> tag.matches("</?(p|code|pre|table|thead|tbody|tr|td|th|a|img)[ />].*|</?\\w+>"));
        for (String tag : tags(html)) {
            assertThat(tag.toLowerCase(Locale.ROOT))
                    .doesNotContainPattern("<(script|style|iframe|svg|form|input)")
                    .doesNotContainPattern("\\son\\w+\\s*=")
                    .doesNotContainPattern("(href|src)=\"(?!https:|media/)")
                    .doesNotContainPattern("<img[^>]+src=\"https");
        }
    }

    private static List<String> tags(String html) {
        return Pattern.compile("<[^>]*>")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                // The text of an attribute may say what it likes.
                .map(tag -> tag.replaceAll("alt=\"[^\"]*\"", ""))
                .toList();
    }

    @Test
    void links_open_a_new_window_and_tell_nobody() {
        assertThat(Markdown.render("[the law](https://example.org/a?b=1&c=2)").html())
                .isEqualTo("<p><a href=\"https://example.org/a?b&#61;1&amp;c&#61;2\" target=\"_blank\""
                        + " rel=\"noopener noreferrer\">the law</a></p>");
    }

    @Test
    void leaves_the_words_of_a_refused_link() {
        assertThat(Markdown.render("see [this](javascript:alert(1)) please").html())
                .isEqualTo("<p>see this please</p>");
    }

    @Test
    void lowers_headings_so_that_the_page_has_one_title() {
        assertThat(Markdown.render("# A\n\n## B\n\n###### C").html()).isEqualTo("<h2>A</h2>\n<h3>B</h3>\n<h6>C</h6>");
    }

    @Test
    void leaves_headings_that_leave_room_for_a_title() {
        assertThat(Markdown.render("## A\n\n### B").html()).isEqualTo("<h2>A</h2>\n<h3>B</h3>");
    }

    @Test
    void makes_tables_that_can_be_listened_to() {
        assertThat(Markdown.render("| A | B |\n|---|--:|\n| 1 | 2 |").html())
                .contains("<th scope=\"col\">A</th>", "align=\"right\"", "<td>1</td>");
    }

    @Test
    void shows_the_modules_own_pictures() {
        assertThat(Markdown.render("![A bench](media/bench.svg)").html())
                .isEqualTo("<p><img src=\"media/bench.svg\" alt=\"A bench\" /></p>");
    }

    @Test
    void keeps_lists_quotes_and_emphasis() {
        assertThat(Markdown.render("3. *a*\n\n> **b** `c`").html())
                .isEqualTo("<ol start=\"3\"><li><em>a</em></li></ol>\n"
                        + "<blockquote>\n<p><strong>b</strong> <code>c</code></p>\n</blockquote>");
    }

    @Test
    void says_the_same_as_plain_text() {
        assertThat(Markdown.render("# A\n\n*b*\nc & [d](https://e.example) `<f>`\n\n- g\n- h")
                        .text())
                .isEqualTo("A b c & d <f> g h");
    }

    @Test
    void is_not_taken_deep_by_nesting() {
        String deep = ">".repeat(20_000) + "a\n\n" + "*a **b ".repeat(5_000) + "[".repeat(20_000) + "- ".repeat(20_000);

        assertThat(Markdown.render(deep).text()).isNotEmpty();
    }
}
