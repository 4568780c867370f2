package io.clientele.resolve.kernel;

import java.util.Optional;

/** Finds the rows whose mailbox is called by the name of its owner, as {@code ann.lee@} is. */
final class Mailboxes {
  /** What of a name is too short to be told from chance. */
  private static final int SHORTEST = 3;

  private static final String CALLED = "by name";
  private final Texts users;
  private final Optional<Column> given;
  private final Optional<Column> family;

  private Mailboxes(Texts users, Population received) {
    this.users = users;
    this.given = received.column("given");
    this.family = received.column("family");
  }

  /** A column that is filled in those rows. */
  static Column of(Column users, Population received) {
    Mailboxes mailboxes = new Mailboxes(users.values().texts(), received);
    Dictionary called = new Dictionary();
    int byName = called.add(CALLED);
    return users.replaced(
        "mailbox", called, (user, row) -> mailboxes.isNamed(user, row) ? byName : 0);
  }

  private boolean isNamed(int user, int row) {
    return user != 0 && (has(user, given, row) || has(user, family, row));
  }

  private boolean has(int user, Optional<Column> names, int row) {
    return names.isPresent() && has(user, names.get().values().texts(), names.get().id(row));
  }

  /** Whether the first word of a name stands in the name of the mailbox. */
  private boolean has(int user, Texts names, int name) {
    byte[] word = names.heap();
    int from = names.from(name);
    int to = from;
    while (to < names.to(name) && word[to] != ' ') {
      to++;
    }
    boolean found = false;
    int last = users.to(user) - (to - from);
    for (int at = users.from(user); at <= last && !found && to - from >= SHORTEST; at++) {
      found = stands(at, word, from, to);
    }
    return found;
  }

  private boolean stands(int at, byte[] word, int from, int to) {
    byte[] heap = users.heap();
    int k = from;
    while (k < to && heap[at + k - from] == word[k]) {
      k++;
    }
    return k == to;
  }
}
