extension ThesaurusFile {
  /// Reads a file's rules in one pass.
  init(_ bytes: [UInt8], name: String) throws(ThesaurusError) {
    guard bytes.count < Int(UInt32.max >> 1) else { throw .tooLarge(file: name) }
    let result = bytes.withUnsafeBufferPointer { bytes in
      var parser = ThesaurusParser(bytes: bytes, file: name)
      return Result { () throws(ThesaurusError) in
        try parser.run()
        return parser
      }
    }
    let parser = try result.get()
    self.init(
      name: name, bytes: bytes, rules: parser.rules, entries: parser.entries,
      buckets: CandidateBuckets(parser.buckets))
  }
}
