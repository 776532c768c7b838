package org.sozialraum.tool.admin.entrance;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sozialraum.learning.administrator.AdministratorName;
import org.sozialraum.learning.administrator.Password;
import org.sozialraum.tool.admin.entrance.EnterView.Problem;

/** The form of the first entrance: complete, or what is wrong with it. */
sealed interface Entering {
    record Complete(AdministratorName name, Password password) implements Entering {}

    record Faulty(Set<Problem> problems) implements Entering {
        public Faulty {
            problems = Set.copyOf(problems);
        }
    }

    static Entering of(@Nullable String name, @Nullable String password, @Nullable String again) {
        Optional<AdministratorName> named = Optional.ofNullable(name).flatMap(AdministratorName::parse);
        Optional<Password> chosen = Optional.ofNullable(password).flatMap(Password::parse);
        Set<Problem> problems = EnumSet.noneOf(Problem.class);
        if (named.isEmpty()) problems.add(Problem.NAME);
        if (chosen.isEmpty()) problems.add(Problem.PASSWORD);
        else if (!chosen.equals(Optional.ofNullable(again).flatMap(Password::parse))) problems.add(Problem.REPETITION);
        return problems.isEmpty() ? new Complete(named.orElseThrow(), chosen.orElseThrow()) : new Faulty(problems);
    }
}
