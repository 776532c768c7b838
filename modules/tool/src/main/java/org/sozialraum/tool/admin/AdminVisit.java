package org.sozialraum.tool.admin;

import org.sozialraum.learning.administrator.AdministratorSession;
import org.sozialraum.tool.web.Texts;

/** An administrator in a room: what every page of the rooms starts from. */
public record AdminVisit(AdministratorSession session, Texts texts) {}
