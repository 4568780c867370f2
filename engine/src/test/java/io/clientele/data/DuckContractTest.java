package io.clientele.data;

import java.nio.file.Path;

final class DuckContractTest extends EngineContract {
  @Override
  Draft open(Path folder) {
    return Warehouse.at(folder).next(false);
  }
}
