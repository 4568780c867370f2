package io.clientele.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clientele.data.Engine;
import io.clientele.data.Sql;
import io.clientele.ledger.RecordKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FebrlTest {
  private static final String READ =
      """
      insert into record by name
      select ? as source, trim(column00) as key, 'person' as kind,
        nullif(trim(column01), '') as given, nullif(trim(column02), '') as family,
        nullif(trim(column03), '') as house_number, nullif(trim(column04), '') as street,
        nullif(trim(column06), '') as city, nullif(trim(column07), '') as postcode,
        nullif(trim(column08), '') as region,
        cast(try_strptime(trim(column09), '%Y%m%d') as date) as birth_date,
        case when trim(column10) <> '' then map {'soc_sec': trim(column10)} end as identifiers
      from read_csv(?, header = false, skip = 1, all_varchar = true)
      """;

  @TempDir Path folder;

  @Test
  void two_files_of_people_are_linked_without_a_label() {
    Optional<Path> people =
        Optional.ofNullable(System.getenv("CLIENTELE_SHARED"))
            .map(shared -> Path.of(shared, "data", "people"))
            .filter(Files::isDirectory);
    assumeTrue(people.isPresent(), "skipped: CLIENTELE_SHARED names no folder with FEBRL");
    try (World world = new World(folder)) {
      for (String part : List.of("4a", "4b")) {
        Path file = people.orElseThrow().resolve("febrl-dataset" + part + ".csv");
        world.engine().run(Sql.of(READ, "febrl" + part, file.toString()));
      }
      world.resolve();
      Evaluation found = Evaluation.of(world.engine(), truth(world.engine()), World.OPTIONS);
      assertThat(found.pairs().f1()).isGreaterThanOrEqualTo(0.997);
      assertThat(found.pairs().precision()).isGreaterThan(0.999);
    }
  }

  private static List<TrueCustomer> truth(Engine engine) {
    return engine.rows(
        Sql.of("select source, key, split_part(key, '-', 2) from record"),
        row -> new TrueCustomer(new RecordKey(row.text(1), row.text(2)), row.text(3)));
  }
}
