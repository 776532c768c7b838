package org.sozialraum.tool.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.sozialraum.learning.Once;

/** Parts of which the application needs one: they are read once and never change, but for the buckets. */
@Once
class SharedParts {
    private static final int LOGINS_PER_SECOND = 50;
    private static final int LOGINS_AT_ONCE = 200;

    @Produces
    @Singleton
    Pages pages(Assets assets) {
        return new Pages(TemplateEngine.createPrecompiled(ContentType.Html), assets);
    }

    @Produces
    @Singleton
    TextFiles texts() {
        return TextFiles.fromClassPath();
    }

    @Produces
    @Singleton
    Assets assets(ServletContext application) {
        return Assets.of(application);
    }

    @Produces
    @Singleton
    Failures failures(Pages pages, TextFiles texts) {
        return new Failures(pages, texts, new SecureRandom());
    }

    @Produces
    @Singleton
    Buckets logins() {
        return new Buckets(LOGINS_PER_SECOND, LOGINS_AT_ONCE, InstantSource.system());
    }
}
