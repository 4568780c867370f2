package io.clientele.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One statement with its bound parameters, which are never glued into the text. */
public record Sql(String text, List<@Nullable Object> parameters) {
  public Sql {
    parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
  }

  public static Sql of(String text, @Nullable Object... parameters) {
    return new Sql(text, Arrays.asList(parameters));
  }
}
