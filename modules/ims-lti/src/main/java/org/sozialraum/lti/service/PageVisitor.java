package org.sozialraum.lti.service;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;

/** Takes the pages of a list, one after the other; no page is asked for before the one before it was taken. */
@FunctionalInterface
public interface PageVisitor {
    /**
     * @param address of this page
     * @param body missing if it is no JSON
     * @param links values of the {@code Link} header
     * @return false if this is not a page of the list that was asked for, which ends the walk
     */
    boolean take(URI address, JsonNode body, List<String> links);
}
