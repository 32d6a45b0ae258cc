extension RetrievalCollection {
  /// Measures another system's run file, and how likely its difference to a run is by chance.
  ///
  /// - Throws: ``EvaluationError`` where the file cannot be read or is malformed.
  public func comparison(
    of run: TRECRun, with path: String
  ) throws(EvaluationError) -> CollectionReport {
    let other = try TRECRun(FileBytes.read(path), file: path)
    var report = report(name: Self.name(of: path), of: other)
    let values = { (run: TRECRun) in self.rankings(of: run).map { $0.nDCG(at: 10) } }
    report.significance = Significance.p(values(run), values(other))
    return report
  }
}

extension TRECRun {
  /// Writes the run to a file.
  public func write(to path: String, tag: String) throws(EvaluationError) {
    try FileBytes.write(Array(text(tag: tag).utf8), to: path)
  }
}
