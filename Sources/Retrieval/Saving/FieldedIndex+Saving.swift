extension FieldedIndex {
  /// Opens the index of a saved file where it lies; nothing is unpacked.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - stamp: The number for what terms are made with today.
  ///   - weighting: The constants to rank with; bounds in the file are those of its own constants.
  /// - Throws: ``SectionFileError/outdated(path:)`` where stamp or constants are not the file's,
  ///   ``SectionFileError/damaged(path:section:)`` where sections are missing or do not fit together.
  public init(
    _ file: SectionFile, stamp: UInt64, weighting: FieldWeighting = .standard
  ) throws(SectionFileError) {
    guard file.stamp == stamp else { throw .outdated(path: file.path) }
    let section = { (section: IndexSection) throws(SectionFileError) -> Region in
      guard let bytes = file.section(section.rawValue) else {
        throw .damaged(path: file.path, section: section.rawValue)
      }
      return bytes
    }
    let sections = IndexSections(
      statistics: try section(.statistics), termBytes: try section(.termBytes),
      termStarts: try section(.termStarts), postingStarts: try section(.postingStarts),
      postings: try section(.postings), lengths: try section(.lengths),
      fieldLengths: try section(.fieldLengths))
    guard let statistics = IndexStatistics(sections.statistics), sections.fit(statistics) else {
      throw .damaged(path: file.path, section: IndexSection.statistics.rawValue)
    }
    guard statistics.weighting == weighting.fingerprint else { throw .outdated(path: file.path) }
    self.init(sections: sections, statistics: statistics, weighting: weighting)
  }
}
