package io.clientele.cli;

import java.io.PrintWriter;

/** Says on a terminal which stage is running; silent elsewhere, where it would only be noise. */
final class Progress {
  private final PrintWriter err;
  private final boolean shown;

  Progress(PrintWriter err, boolean shown) {
    this.err = err;
    this.shown = shown && Terminal.isInteractive();
  }

  void stage(String name) {
    if (shown) {
      err.print("\r\u001b[K" + name + " …");
      err.flush();
    }
  }

  void done() {
    if (shown) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
