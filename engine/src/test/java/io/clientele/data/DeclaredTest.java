package io.clientele.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.clientele.finding.Finding;
import io.clientele.finding.Severity;
import io.clientele.finding.Span;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import io.clientele.source.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeclaredTest {
  @TempDir private Path folder;

  @Test
  void what_is_declared_stands_in_tables_once_however_often_it_is_written() {
    Model model =
        Model.of(
            Folder.of(
                folder,
                List.of(
                    new SourceFile(
                        "segment.yaml",
                        """
                        customerID: SEG-1
                        title: Savers
                        orgUnitTitle: Retail
                        """))));
    Finding finding =
        new Finding("CLT999", Severity.WARNING, Span.point("segment.yaml", 2, 3), "a message");
    try (Draft draft = Warehouse.at(folder.resolve(".clientele")).next(false)) {
      Declared.write(draft.engine(), model, List.of(finding));
      Declared.write(draft.engine(), model, List.of(finding));

      assertThat(
              draft
                  .engine()
                  .rows(
                      Sql.of("select kind, title, file, line from element where id = 'SEG-1'"),
                      row ->
                          row.text(1) + " " + row.text(2) + " " + row.text(3) + ":" + row.text(4)))
          .containsExactly("segment Savers segment.yaml:1");
      assertThat(
              draft
                  .engine()
                  .rows(
                      Sql.of("select code, severity, file, line, col, message from finding"),
                      row ->
                          row.text(1)
                              + row.text(2)
                              + row.text(3)
                              + row.integer(4)
                              + row.integer(5)))
          .containsExactly("CLT999warningsegment.yaml23");
    }
  }
}
