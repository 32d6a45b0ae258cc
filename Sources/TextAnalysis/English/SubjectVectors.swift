/// What people ask about at all, as directions: from `Knowledge/English/subject-vectors.txt`, in no order.
///
/// A question that lies nearer to many of them than to a guide is hardly about what the guide is about.
public enum SubjectVectors {
  /// The middles of groups of sentences of many guides (Lloyd, “Least squares quantization in PCM”, 1982).
  public static let all: [WordVector] = EmbeddedText.subjectVectors.withBytes { bytes in
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { WordVector(encoded: $0) }
  }
}
