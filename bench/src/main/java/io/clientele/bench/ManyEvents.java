package io.clientele.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Writes a workspace with one journey of six stages and a Parquet file of about so many events:
 * most cases take the declared way, some skip a step, go back, ask in between or change their
 * channel. The same number gives the same rows.
 *
 * <pre>ManyEvents FOLDER EVENTS</pre>
 */
public final class ManyEvents {
  /** Steps of a case before some are left out; each case keeps ten on average. */
  private static final int STEPS = 12;

  private static final String DECLARATION =
      """
      name: Many events
      asOf: 2026-06-30
      sources:
        app:
          file: data/events.parquet
          events: {customer: customer, case: case_id, activity: activity, at: at, channel: channel}
      """;

  private static final String JOURNEY =
      """
      journeyID: J-1
      journeyTitle: Opening an account
      x-clientele: {sources: [app], gap: P30D}
      journeyStages:
      """;

  private static final String STAGE =
      """
        - stageID: %1$s
          stageName: %1$s
          channels: [web, app]
          x-clientele: {targetDuration: P2D}
          match: [{touchpoint: %1$s, when: "activity = '%1$s'"}]
      """;

  /** Step k of a case, unless chance leaves it out; times grow with k, by minutes to days. */
  private static final String ROWS =
      """
      copy (
        with step as (
          select i // %1$d as nr, i %% %1$d as k, hash(i) as h from range(%2$d) t(i)),
        kept as (
          select nr, k, h >> 8 as h from step
          where (h %% 1000) >= [20, 150, 60, 700, 120, 100, 650, 150, 80, 600, 200, 130][k + 1])
        select
          'C' || lpad(cast(nr as varchar), 9, '0') as case_id,
          'K' || lpad(cast(nr * 7919 %% (1 + %2$d // %1$d * 2 // 3) as varchar), 8, '0') as customer,
          ['start', 'identify', 'check', 'question', 'offer', 'check', 'reminder', 'sign',
           'activate', 'complaint', 'use', 'use'][1 + cast((k + case when h %% 97 = 0 then 1 else 0 end) %% 12 as int)] as activity,
          timestamp '2025-01-01' + to_milliseconds(
            (hash(nr) %% 31536000000)::bigint + k * 21600000 + (h %% 40000000)::bigint) as "at",
          ['web', 'app', 'phone', 'branch'][1 + cast(
            case when h %% 10 < 7 then hash(nr + 1) %% 4 else h // 10 %% 4 end as int)] as channel
        from kept
      ) to '%3$s' (format parquet, compression zstd)
      """;

  private ManyEvents() {}

  public static void main(String[] args) throws IOException, SQLException {
    Path folder = Path.of(args[0]);
    long events = Long.parseLong(args[1]);
    Files.createDirectories(folder.resolve("data"));
    Files.writeString(folder.resolve("clientele.yaml"), DECLARATION);
    StringBuilder journey = new StringBuilder(JOURNEY);
    for (String stage : new String[] {"start", "identify", "check", "offer", "sign", "activate"}) {
      journey.append(STAGE.formatted(stage));
    }
    Files.writeString(folder.resolve("opening.journey.yaml"), journey);
    // Of twelve steps 2,960 in 12,000 are left out: about nine are kept.
    long steps = Math.round(events * 12_000.0 / (12_000 - 2_960)) / STEPS * STEPS;
    String file = folder.resolve("data/events.parquet").toString().replace("'", "''");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(ROWS.formatted(STEPS, steps, file));
    }
  }
}
