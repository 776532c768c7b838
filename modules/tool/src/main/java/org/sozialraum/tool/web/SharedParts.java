package org.sozialraum.tool.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;
import java.security.SecureRandom;
import java.time.InstantSource;

/** Parts of which the application needs one: they are read once and never change, but for the buckets. */
@Dependent
class SharedParts {
    private static final int LOGINS_PER_SECOND = 50;
    private static final int LOGINS_AT_ONCE = 200;

    @Produces
    @Singleton
    Pages pages() {
        return new Pages(TemplateEngine.createPrecompiled(ContentType.Html));
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
    Failures failures(Pages pages, TextFiles texts, Assets assets) {
        return new Failures(pages, texts, assets, new SecureRandom());
    }

    @Produces
    @Singleton
    Buckets logins() {
        return new Buckets(LOGINS_PER_SECOND, LOGINS_AT_ONCE, InstantSource.system());
    }
}
