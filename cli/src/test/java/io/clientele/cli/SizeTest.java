package io.clientele.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Small on purpose: the limits of files and methods, with no exemption. */
@Tag("architecture")
class SizeTest {
  private static final int LONGEST_FILE = 500;
  private static final int LONGEST_BODY = 40;
  private static final int MOST_PARAMETERS = 6;

  @Test
  void no_java_file_is_longer_than_500_lines() throws IOException {
    assertThat(sources())
        .isNotEmpty()
        .allSatisfy(
            file -> assertThat(Files.readAllLines(file)).hasSizeLessThanOrEqualTo(LONGEST_FILE));
  }

  @Test
  void no_method_is_longer_than_40_lines_or_takes_more_than_6_parameters() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> tooLarge = new ArrayList<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, List.of(), null, files.getJavaFileObjectsFromPaths(sources()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        new Methods(unit, positions).scan(unit, tooLarge);
      }
    }
    assertThat(tooLarge).isEmpty();
  }

  /** Collects what is too large in one file; parameters count in main code only. */
  private static final class Methods extends TreeScanner<Void, List<String>> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final boolean isMain;

    Methods(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
      this.isMain = unit.getSourceFile().getName().contains("/src/main/");
    }

    @Override
    public Void visitClass(ClassTree type, List<String> tooLarge) {
      boolean isRecord = type.getKind() == Tree.Kind.RECORD;
      for (Tree member : type.getMembers()) {
        if (member instanceof MethodTree method) {
          judgeBody(method, tooLarge);
          if (isMain && !(isRecord && method.getReturnType() == null)) {
            judgeParameters(method, tooLarge);
          }
        }
      }
      return super.visitClass(type, tooLarge);
    }

    private void judgeBody(MethodTree method, List<String> tooLarge) {
      LineMap lines = unit.getLineMap();
      Tree body = method.getBody();
      if (body != null && positions.getEndPosition(unit, body) > 0) {
        long first = lines.getLineNumber(positions.getStartPosition(unit, body));
        long last = lines.getLineNumber(positions.getEndPosition(unit, body));
        if (last - first - 1 > LONGEST_BODY) {
          tooLarge.add(name(method) + " has a body of " + (last - first - 1) + " lines");
        }
      }
    }

    private void judgeParameters(MethodTree method, List<String> tooLarge) {
      if (method.getParameters().size() > MOST_PARAMETERS) {
        tooLarge.add(name(method) + " takes " + method.getParameters().size() + " parameters");
      }
    }

    private String name(MethodTree method) {
      Path file = Path.of(unit.getSourceFile().toUri());
      return ArchitectureMap.ROOT.relativize(file) + " " + method.getName();
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(ArchitectureMap.ROOT, 20)) {
      return files.filter(SizeTest::isOurs).sorted().toList();
    }
  }

  private static boolean isOurs(Path file) {
    String path = ArchitectureMap.ROOT.relativize(file).toString().replace('\\', '/');
    return path.matches("[a-z]+/src/.*\\.java");
  }
}
