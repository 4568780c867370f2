package io.clientele.ledger;

import io.clientele.data.EngineException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.sqlite.SQLiteErrorCode;

/** Says in one sentence, with a remedy, why the ledger did not do what was asked. */
final class LedgerFailure {
  private LedgerFailure() {}

  static RuntimeException of(Path file, SQLException fault) {
    return switch (code(fault)) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          says(
              file,
              "is in use by another program",
              "let the other run end, or close the program that has it open",
              fault);
      case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN ->
          says(
              file,
              "may not be written",
              "give your user the right to write the file and its folder",
              fault);
      case SQLITE_FULL ->
          says(file, "cannot grow: the disk is full", "free some space and run again", fault);
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          says(
              file,
              "is damaged",
              "restore it from a backup; without one, move it away: ids of customers then begin"
                  + " anew",
              fault);
      case SQLITE_IOERR ->
          says(file, "cannot be read or written", "check the disk before running again", fault);
      default -> new IllegalStateException(fault);
    };
  }

  /** The primary code behind the extended one, which is its lowest byte. */
  private static SQLiteErrorCode code(SQLException fault) {
    return SQLiteErrorCode.getErrorCode(fault.getErrorCode() & 0xff);
  }

  static EngineException of(Path file, IOException fault) {
    return EngineException.writing(file, fault);
  }

  static EngineException newer(Path file) {
    return new EngineException(
        "the ledger `" + file + "` was written by a newer Clientele",
        "use that version, or a newer one");
  }

  private static EngineException says(Path file, String what, String help, SQLException fault) {
    return new EngineException("the ledger `" + file + "` " + what, help, fault);
  }
}
