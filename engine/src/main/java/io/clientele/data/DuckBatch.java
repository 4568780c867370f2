package io.clientele.data;

import org.duckdb.DuckDBDataChunkReader;

/** A chunk of DuckDB's own answer, from which no row is ever made. */
final class DuckBatch implements Batch {
  private final DuckDBDataChunkReader chunk;

  DuckBatch(DuckDBDataChunkReader chunk) {
    this.chunk = chunk;
  }

  @Override
  public int rows() {
    return Math.toIntExact(chunk.rowCount());
  }

  @Override
  public String text(int column, int row) {
    String text = chunk.vector(column - 1).getString(row);
    return text == null ? "" : text;
  }

  @Override
  public long integer(int column, int row) {
    return chunk.vector(column - 1).getLong(row, 0);
  }

  @Override
  public double number(int column, int row) {
    return chunk.vector(column - 1).getDouble(row, Double.NaN);
  }
}
