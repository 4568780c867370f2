package io.clientele.data;

import io.clientele.check.DataCode;
import io.clientele.finding.Finding;
import io.clientele.finding.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A warehouse in the making. Closing it without publishing leaves the present one untouched. */
public final class Draft implements AutoCloseable {
  private final Warehouse warehouse;
  private final OneRun lock;
  private final DuckEngine engine;
  private final List<Finding> findings;
  private boolean open = true;

  private Draft(Warehouse warehouse, OneRun lock, DuckEngine engine, List<Finding> findings) {
    this.warehouse = warehouse;
    this.lock = lock;
    this.engine = engine;
    this.findings = findings;
  }

  static Draft begin(Warehouse warehouse, boolean fromExisting) {
    OneRun lock = OneRun.take(warehouse.lock());
    try {
      List<Finding> findings = new ArrayList<>();
      DuckEngine engine = fromExisting && warehouse.exists() ? copy(warehouse, findings) : null;
      return new Draft(warehouse, lock, engine == null ? empty(warehouse) : engine, findings);
    } catch (RuntimeException failure) {
      remove(warehouse.draft());
      lock.close();
      throw failure;
    }
  }

  private static DuckEngine empty(Warehouse warehouse) {
    remove(warehouse.draft());
    DuckEngine engine = DuckEngine.writing(warehouse.draft(), warehouse.capacity());
    engine.run(Warehouse.tables());
    Warehouse.markShape(engine);
    return engine;
  }

  private static @org.jspecify.annotations.Nullable DuckEngine copy(
      Warehouse warehouse, List<Finding> findings) {
    remove(warehouse.draft());
    try {
      Files.copy(warehouse.file(), warehouse.draft(), StandardCopyOption.REPLACE_EXISTING);
      DuckEngine engine = DuckEngine.writing(warehouse.draft(), warehouse.capacity());
      Warehouse.requireShape(engine, warehouse.file());
      return engine;
    } catch (IOException fault) {
      throw StoreFailure.of(warehouse.draft(), fault);
    } catch (EngineException failure) {
      if (!StoreFailure.saysDamaged(failure)) {
        throw failure;
      }
      findings.add(damaged(warehouse.setAside()));
      return null;
    }
  }

  private static Finding damaged(Path aside) {
    String place = ".clientele/" + aside.getFileName();
    return DataCode.DAMAGED_WAREHOUSE
        .at(
            Span.startOf(place),
            "the warehouse was damaged, is set aside as `" + place + "` and is built again")
        .help("delete the damaged file when you no longer want to look at it");
  }

  /** Where the next results are written. */
  public Engine engine() {
    return engine;
  }

  /**
   * From here on the engine reaches its own tables only: what follows runs SQL that others wrote.
   */
  public void confine() {
    engine.confine();
  }

  /** What had to be said about the present warehouse. */
  public List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Makes this the present warehouse, whole or not at all. */
  public void publish() {
    engine.run("checkpoint");
    engine.close();
    try {
      Files.deleteIfExists(Warehouse.journal(warehouse.file()));
      Files.move(
          warehouse.draft(),
          warehouse.file(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException fault) {
      throw StoreFailure.of(warehouse.file(), fault);
    }
    end();
  }

  @Override
  public void close() {
    if (open) {
      engine.close();
      remove(warehouse.draft());
      end();
    }
  }

  private void end() {
    open = false;
    lock.close();
  }

  private static void remove(Path draft) {
    try {
      Files.deleteIfExists(draft);
      Files.deleteIfExists(Warehouse.journal(draft));
    } catch (IOException fault) {
      throw StoreFailure.of(draft, fault);
    }
  }
}
