package io.clientele.data.sources;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** How JSON of strangers is read: within bounds, and no name twice. */
final class JsonText {
  static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(100)
                          .maxNumberLength(1_000)
                          .maxStringLength(DataFile.LONGEST_FIELD)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  /** One value of a larger file: more may follow it. */
  static final ObjectReader PART =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private JsonText() {}

  static Refused refused(DataFile file, JacksonException fault) {
    int line = fault.getLocation() == null ? 1 : fault.getLocation().getLineNr();
    int column = fault.getLocation() == null ? 1 : fault.getLocation().getColumnNr();
    return file.malformed(
        Math.max(1, line),
        Math.max(1, column),
        "the file is not JSON: " + fault.getOriginalMessage().lines().findFirst().orElse(""),
        "check that the file is whole");
  }
}
