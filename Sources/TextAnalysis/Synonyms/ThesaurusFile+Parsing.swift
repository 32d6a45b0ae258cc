extension ThesaurusFile {
  /// Reads a file's rules in one pass.
  init(_ bytes: [UInt8], name: String) throws(ThesaurusError) {
    guard bytes.count < Int(UInt32.max >> 1) else { throw .tooLarge(file: name) }
    let parser = try bytes.withUnsafeBufferPointer { bytes throws(ThesaurusError) in
      var parser = ThesaurusParser(bytes: bytes, file: name)
      try parser.run()
      return parser
    }
    self.init(
      name: name, bytes: bytes, rules: parser.rules, entries: parser.entries,
      buckets: CandidateBuckets(parser.buckets))
  }
}
