package org.sozialraum.authoring.qti;

import java.util.List;
import org.sozialraum.curriculum.Language;
import org.sozialraum.curriculum.Module;
import org.sozialraum.curriculum.item.Item;

/**
 * The list of a package's items (1EdTech Content Packaging 1.2 with the QTI 3.0 binding). What QTI has no place for is
 * said as learning object metadata: the uuid as an identifier, outcomes as keywords.
 */
final class QtiManifest {
    static final String NAMESPACE = "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1";
    static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
    static final String ITEM = "imsqti_item_xmlv3p0";

    private QtiManifest() {}

    /** Where an item lies in the package. */
    static String file(Item item, Language language) {
        return "items/" + item.slug() + "." + language.code() + ".xml";
    }

    static String xml(Module module, List<Item> items, List<Language> languages) {
        QtiElement root = QtiElement.root(NAMESPACE, "manifest").with("identifier", module.slug());
        QtiElement metadata = root.add("metadata");
        metadata.add("schema").text("QTI Package");
        metadata.add("schemaversion").text("3.0.0");
        root.add("organizations");
        QtiElement resources = root.add("resources");
        for (Item item : items) {
            for (Language language : languages) {
                if (item.head().texts().speaks(language)) {
                    resource(resources, item, language);
                }
            }
        }
        return root.xml();
    }

    private static void resource(QtiElement resources, Item item, Language language) {
        String file = file(item, language);
        QtiElement resource = resources
                .add("resource")
                .with("identifier", item.slug() + "." + language.code())
                .with("type", ITEM)
                .with("href", file);
        QtiElement general = resource.add("metadata").add(LOM, "lom").add("general");
        QtiElement identifier = general.add("identifier");
        identifier.add("catalog").text("uuid");
        identifier.add("entry").text(item.uuid());
        general.add("language").text(language.code());
        item.outcomes()
                .forEach(outcome -> general.add("keyword")
                        .add("string")
                        .with("language", "x-none")
                        .text(outcome));
        resource.add("file").with("href", file);
    }
}
