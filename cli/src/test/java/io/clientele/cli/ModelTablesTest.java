package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.source.Folder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions to the tables of a model that was never run, and to its history. */
class ModelTablesTest {
  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    SmallModel.in(folder);
  }

  @Test
  void the_model_answers_before_any_run_and_says_so() {
    Outcome outcome =
        Outcome.of("query", "select id, line from element where kind = 'strategy'", folder);
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).isEqualTo("id     line\nSTR-1     2\n");
    assertThat(outcome.err()).contains("nothing was run yet: the model answers");
    assertThat(folder.resolve(".clientele")).doesNotExist();
  }

  @Test
  void findings_and_edges_are_tables_and_those_of_a_run_are_empty() {
    assertThat(rows("select code from finding where code = 'CLT404'")).contains("CLT404");
    assertThat(rows("select * from edge where relation = 'measured-by'")).contains("KPI-1");
    assertThat(rows("select * from party")).isEqualTo("no rows\n");
  }

  @Test
  void without_a_question_tables_and_columns_are_listed() {
    assertThat(Outcome.of("query", folder, "--model").lines())
        .anyMatch(line -> line.matches("edge +relation +VARCHAR"))
        .anyMatch(line -> line.matches("reading +value +DOUBLE"));
  }

  @Test
  void nothing_but_one_question_is_answered() {
    SmallWorkspace.refuses(
        Outcome.of("query", "drop table element", folder, "--model"), "the query is refused");
    SmallWorkspace.refuses(
        Outcome.of("query", "select * from read_csv('/etc/hosts')", folder, "--model"),
        "the query is refused");
    SmallWorkspace.refuses(
        Outcome.of("query", "select 1; select 2", folder, "--model"), "the query is refused");
  }

  @Test
  void documents_that_changed_are_remembered_as_they_were_committed() throws IOException {
    Path bank = folder.resolve("bank");
    SmallModel model = SmallModel.in(bank);
    String document = "---\nid: CAP-doc\ntitle: D\ntype: CAP\nstatus: %s\n---\n# D\n";
    model.write("d.md", document.formatted("Approved"));
    model.write("same.md", document.formatted("Active").replace("CAP-doc", "CAP-same"));
    assertThat(History.before(bank, Folder.read(bank))).isEmpty();
    git("init", "-q");
    assertThat(History.before(bank, Folder.read(bank))).isEmpty();
    git("add", "-A");
    git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-q", "-m", "one");
    assertThat(History.before(bank, Folder.read(bank))).isEmpty();
    model.write("d.md", document.formatted("Draft"));
    model.write("new.md", document.formatted("Draft").replace("CAP-doc", "CAP-new"));
    git("add", "-A");
    assertThat(History.before(bank, Folder.read(bank)).orElseThrow().documents())
        .singleElement()
        .satisfies(one -> assertThat(one.status()).isEqualTo("Approved"));
  }

  private void git(String... words) {
    Git.Answer answer = new Git(folder).ask(words);
    assertThat(answer.code()).as(answer.problem()).isZero();
  }

  private String rows(String sql) {
    return Outcome.of("query", sql, folder, "--model").out();
  }
}
