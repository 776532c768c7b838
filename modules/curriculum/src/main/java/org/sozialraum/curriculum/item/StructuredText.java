package org.sozialraum.curriculum.item;

import java.util.List;

/** A form to be filled with text, such as a plan or a canvas; each field has an example to compare with afterwards. */
public record StructuredText(ItemHead head, List<Field> fields) implements OpenItem {
    /** Characters of one field. */
    public static final int LONGEST = 4000;

    public StructuredText {
        fields = List.copyOf(fields);
    }

    /** @param lines that the field shows at once */
    public record Field(String name, int lines) {}

    @Override
    public List<String> parts() {
        return fields.stream().map(Field::name).toList();
    }

    @Override
    public Presentation presentation(long seed) {
        return Presentation.of(parts());
    }
}
