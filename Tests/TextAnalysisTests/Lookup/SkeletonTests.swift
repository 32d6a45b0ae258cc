import Testing

@testable import TextAnalysis

/// Stored words are found by letters alone before anything is stemmed, so those letters must never
/// lose a word that has the term.
@Suite struct SkeletonTests {
  private let english = Analyzer(language: "en")

  private func accepts(_ asked: String, _ stored: String) -> Bool {
    let skeleton = WordSkeleton(stored)
    return SkeletonTarget.targets(of: asked, analyzer: english).contains {
      $0.accepts(skeleton.codes) && $0.buckets.contains(skeleton.bucket)
    }
  }

  @Test(arguments: [
    "eye eyes eyed eyeing", "go goes going gone went", "use used using useful usefulness",
    "cry cries crying cried", "die dies dying died", "pain pains pained painful painfully",
    "colour color coloured", "anaesthetic anesthetics", "oedema edema", "foetus fetuses",
    "mould mold moulded", "grey gray greyest", "sceptic skeptic", "licence license licensed",
    "sulphur sulfur", "cosy cozy", "mum mom", "disc disk discs", "centre center centring",
    "litre liters", "pyjamas pajamas", "enquire inquire", "moustache mustache", "ageing aging ages",
    "hop hopped hopping", "child children", "tooth teeth", "choose chosen choosing",
    "fly flew flies",
    "buy bought buying", "annoy annoyance annoyed", "peace peaceful",
    "irritation irritable irritability irritants", "relation relate relational",
    "thin thinness thinned",
    "phone phones phoned", "happy happily happiness",
  ])
  func formsOfAWordAreCandidates(group: String) {
    let words = group.split(separator: " ").map(String.init)
    for asked in words {
      for stored in words where english.term(asked) == english.term(stored) {
        #expect(accepts(asked, stored), "\(asked) has to find \(stored)")
      }
    }
  }

  @Test func unlikeWordsAreNoCandidates() {
    #expect(!accepts("go", "garden"))
    #expect(!accepts("eye", "egg"))
    #expect(!accepts("water", "winter"))
    #expect(!accepts("connect", "content"))
  }

  @Test(arguments: [
    "plain", "x", "x ray", "t-zone", "phone", "apple", "24h", "0.5 mm", "llama", "café", "日本", "h",
    "baby-sit",
  ])
  func bothWaysToABucketAgree(word: String) {
    var word = word
    word.withUTF8 { bytes in
      let scan = SkeletonScan.stored(bytes)
      let bucket = BucketScan(bytes)
      #expect(bucket.first == WordSkeleton(codes: scan.first).bucket)
      #expect(bucket.joined == WordSkeleton(codes: scan.joined).bucket)
    }
  }
}
