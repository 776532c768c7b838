package org.sozialraum.demolms.launch;

import java.util.List;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.http.Parameters;
import org.sozialraum.demolms.page.Html;

/** A page that is a form and posts itself; without scripts it has a button. */
final class AutoPost {
    private AutoPost() {}

    static Answer to(String action, Parameters fields) {
        List<Html> inputs = fields.values().entrySet().stream()
                .map(field ->
                        Html.of("<input type=\"hidden\" name=\"{}\" value=\"{}\">", field.getKey(), field.getValue()))
                .toList();
        return Answer.html(200, Html.of("""
                <!DOCTYPE html>
                <html lang="en">
                <head><meta charset="utf-8"><title>…</title><script src="/static/autopost.js" defer></script></head>
                <body>
                <form method="post" action="{}" id="autopost">
                {}
                <noscript><button>Weiter · Continue</button></noscript>
                </form>
                </body>
                </html>
                """, action, inputs));
    }
}
