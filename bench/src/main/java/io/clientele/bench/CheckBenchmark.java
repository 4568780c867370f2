package io.clientele.bench;

import io.clientele.check.Checks;
import io.clientele.check.Facts;
import io.clientele.check.Results;
import io.clientele.model.Model;
import io.clientele.source.Folder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading and checking a workspace in a process that is warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class CheckBenchmark {
  /** The workspace, from the folder where the benchmark is started. */
  @Param("examples/retail-bank")
  public String workspace = "";

  @Benchmark
  public int check() {
    Model model = Model.of(Folder.read(Path.of(workspace)));
    return Checks.run(new Facts(model, Results.NONE, LocalDate.EPOCH)).size();
  }
}
