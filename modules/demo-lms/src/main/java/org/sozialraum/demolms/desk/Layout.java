package org.sozialraum.demolms.desk;

import java.util.Arrays;
import java.util.List;
import org.sozialraum.demolms.http.Answer;
import org.sozialraum.demolms.page.Html;
import org.sozialraum.demolms.page.Language;

/** The frame around each page: header with name, person and language. */
final class Layout {
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' http: https:; frame-src *; base-uri 'none';"
                    + " frame-ancestors 'self'";

    private Layout() {}

    static Answer page(Visit visit, String title, Html main) {
        return page(200, visit, title, "plain", main);
    }

    /** A page whose content fills the height that is left. */
    static Answer stage(Visit visit, String title, Html main) {
        return page(200, visit, title, "stage", main);
    }

    static Answer page(int status, Visit visit, String title, String shape, Html main) {
        return Answer.html(
                        status,
                        Html.of(
                                """
                <!DOCTYPE html>
                <html lang="{}">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>{} · {}</title>
                <link rel="stylesheet" href="/static/demo.css">
                </head>
                <body class="{}">
                <a class="skip" href="#main">{}</a>
                {}
                <main id="main">
                {}
                </main>
                </body>
                </html>
                """,
                                visit.language().tag(),
                                title,
                                visit.say(Phrase.NAME),
                                shape,
                                visit.say(Phrase.SKIP),
                                header(visit),
                                main))
                .with("Content-Security-Policy", POLICY)
                .with("X-Content-Type-Options", "nosniff");
    }

    static Answer notice(int status, Visit visit, Phrase title) {
        return page(
                status,
                visit,
                visit.say(title),
                "plain",
                Html.of("""
                <h1>{}</h1>
                <p><a href="/">{}</a></p>
                """, visit.say(title), visit.say(Phrase.BACK_TO_START)));
    }

    private static Html header(Visit visit) {
        Html person = visit.person()
                .map(one -> Html.of("""
                        <span class="who">{}</span>
                        <form method="post" action="/leave"><button class="quiet">{}</button></form>
                        """, visit.say(Phrase.YOU_ARE, one.name()), visit.say(Phrase.LEAVE)))
                .orElse(Html.EMPTY);
        return Html.of("""
                <header class="bar">
                <a class="brand" href="/">{}</a>
                <div class="side">
                {}
                <form method="post" action="/language" aria-label="{}">
                <input type="hidden" name="back" value="{}">
                {}
                </form>
                </div>
                </header>
                """, visit.say(Phrase.NAME), person, visit.say(Phrase.LANGUAGE), visit.path(), languages(visit));
    }

    private static List<Html> languages(Visit visit) {
        return Arrays.stream(Language.values())
                .filter(language -> language != visit.language())
                .map(language -> Html.of(
                        "<button class=\"quiet\" name=\"language\" value=\"{}\" lang=\"{}\">{}</button>",
                        language.tag(),
                        language.tag(),
                        language.ownName()))
                .toList();
    }
}
