package io.clientele.generate;

import java.util.List;
import java.util.Optional;

/** The three sources that know customers. */
record Rosters(Roster crm, Roster web, Roster branch) {
  static Rosters of(Census census) {
    return new Rosters(
        Roster.of("crm", "CR", Profile.CRM, census),
        Roster.of("web", "u", Profile.WEB, census),
        Roster.of("branch", "B-", Profile.BRANCH, census));
  }

  /** Nobody is unknown to all three: whoever is missing everywhere has no record. */
  List<Roster> all() {
    return List.of(crm, web, branch);
  }

  Optional<String> crmKey(Person person) {
    return crm.keyOf(person);
  }

  Optional<String> webKey(Person person) {
    return web.keyOf(person);
  }
}
