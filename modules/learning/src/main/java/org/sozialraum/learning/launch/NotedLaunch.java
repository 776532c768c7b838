package org.sozialraum.learning.launch;

import java.util.Optional;

/** @param platform name of the platform, if it is still connected */
public record NotedLaunch(LaunchNote note, Optional<String> platform) {}
