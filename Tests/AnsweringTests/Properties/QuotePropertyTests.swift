import Guides
import Testing

@testable import Answering

/// What is true of every quote, whatever was asked of the bundled guide.
@Suite struct QuotePropertyTests {
  private let asked: [Asked]
  private let guide: Guide

  init() throws {
    asked = try Asked.all.get()
    guide = try #require(try Asked.bundled.get().guides.first)
    try #require(asked.contains { !$0.answer.passages.isEmpty })
  }

  @Test func everyQuoteStandsVerbatimAtItsLines() {
    let bytes = GuideBytes()
    for one in asked {
      for quote in one.answer.passages {
        #expect(bytes.hold(quote), "\(one.question): \(quote)")
      }
    }
  }

  @Test func theCheckItselfCanFail() throws {
    let bytes = GuideBytes()
    let quote = try #require(asked.lazy.compactMap(\.answer.passages.first).first)
    var altered = quote
    altered.text += " Indeed."
    #expect(!bytes.hold(altered))
    var moved = quote
    moved.lines = quote.lines.lowerBound + 1...quote.lines.upperBound + 1
    #expect(!bytes.hold(moved))
    var wider = quote
    wider.lines = quote.lines.lowerBound - 1...quote.lines.upperBound
    #expect(!bytes.hold(wider))
  }

  @Test func everyQuoteNamesTheSectionThatHoldsItsLines() {
    for one in asked {
      for quote in one.answer.passages {
        #expect(quote.file == guide.file)
        let holds = guide.sections.contains {
          $0.path == quote.section && $0.lines.contains(quote.lines.lowerBound)
            && $0.lines.contains(quote.lines.upperBound)
        }
        #expect(holds, "\(one.question): \(quote)")
      }
    }
  }

  @Test func scoresAreSharesAndTheFirstIsTheBest() throws {
    for one in asked {
      for quote in one.answer.passages {
        #expect(quote.score.isFinite && (0...1).contains(quote.score), "\(one.question)")
      }
      guard one.isOne, let first = one.answer.passages.first else { continue }
      let best = one.answer.passages.map(\.score).max() ?? 0
      #expect(first.score == best || first.role == .caution, "\(one.question)")
    }
  }

  @Test func matchedWordsStandInTheQuote() {
    for one in asked {
      for quote in one.answer.passages {
        #expect(quote.matched.allSatisfy { !$0.isEmpty && quote.text.contains($0) })
        #expect(Set(quote.matched).count == quote.matched.count)
      }
    }
  }

  @Test func noTwoQuotesAreTheSame() {
    for one in asked {
      let texts = one.answer.passages.map(\.text)
      #expect(Set(texts).count == texts.count, "\(one.question)")
    }
  }

  @Test func onlyAListIsLongOrHasLines() {
    for one in asked {
      for quote in one.answer.passages where !quote.isList {
        #expect(quote.firstNumber == nil)
        #expect(!quote.text.contains("\n"))
        #expect(quote.text.split(separator: " ").count <= QuoteCutter.wordLimit)
      }
    }
  }
}
