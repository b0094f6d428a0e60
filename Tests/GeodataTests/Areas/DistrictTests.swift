import Foundation
import Geodata
import Geodesy
import Testing
import Wording

@Suite struct DistrictTests {
  @Test(arguments: [("Bihar", 38), ("Jharkhand", 24), ("Rajasthan", 41), ("Delhi", 11)])
  func `each state has the districts that it has`(name: String, count: Int) throws {
    let state = try #require(State.named(name))
    #expect(state.districts.count == count)
  }

  @Test func `census and LGD codes are apart and unique`() throws {
    let muzaffarpur = try #require(District.named("Muzaffarpur"))
    // Census of India 2011, district 216; Local Government Directory, district 208.
    #expect(muzaffarpur.census2011Code == "216")
    #expect(muzaffarpur.lgdCode == "208")
    #expect(District(census2011Code: "216") == muzaffarpur)
    #expect(District(lgdCode: "208") == muzaffarpur)
    for codes in [District.all.compactMap(\.lgdCode), District.all.compactMap(\.census2011Code)] {
      #expect(Set(codes).count == codes.count)
    }
    #expect(Set(District.all.map(\.id)).count == District.all.count)
  }

  @Test(arguments: [
    ("Purbi Champaran", "East Champaran"), ("East Champaran", "East Champaran"),
    ("पूर्वी चम्पारण", "East Champaran"), ("पश्चिम चंपारण", "West Champaran"),
    ("Mujaffarpur", "Muzaffarpur"), ("मुज़फ़्फ़रपुर", "Muzaffarpur"), ("BEGUSARAI", "Begusarai"),
    ("Sheohar", "Sheohar"), ("शिवहर", "Sheohar"), ("Kaimur (Bhabua)", "Kaimur"),
    ("Monghyr", "Munger"), ("Jehanabad", "Jehanabad"), ("Aurangabad", "Aurangabad"),
    ("Pakaur", "Pakur"), ("Chittaurgarh", "Chittorgarh"), ("Darbhnga", "Darbhanga"),
  ])
  func `a district is understood by its names, other names and misspellings`(
    text: String, name: String
  ) {
    #expect(District.named(text)?.name.english == name)
  }

  @Test(arguments: ["", "Lucknow", "लखनऊ", "zz", "Bihar"])
  func `what is no district of the tables is none`(text: String) {
    #expect(District.named(text) == nil)
  }

  @Test func `every district is found by its own names, in its state too`() {
    for district in District.all {
      for name in [district.name.english, district.name.hindi] {
        #expect(District.named(name, in: district.state) == district)
      }
    }
  }

  @Test func `a state keeps a name from crossing its border`() throws {
    let bihar = try #require(State(census2011Code: "10"))
    #expect(District.named("Jaipur", in: bihar) == nil)
    #expect(State.named("बिहार") == bihar)
    #expect(State.named("Behar") == bihar)
    #expect(State.named("Utopia") == nil)
  }

  @Test func `the boundaries are GeoJSON with one feature a district, in the same order`() throws {
    let data = Data(District.boundaryGeoJSON)
    let object = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    let features = try #require(object?["features"] as? [[String: Any]])
    let names = features.map { ($0["properties"] as? [String: Any])?["name_en"] as? String }
    #expect(names == District.all.map(\.name.english))
    for (feature, area) in zip(features, District.boundaries) {
      let geometry = try #require(feature["geometry"] as? [String: Any])
      let isMulti = geometry["type"] as? String == "MultiPolygon"
      let parts =
        isMulti
        ? geometry["coordinates"] as? [[[[Double]]]]
        : (geometry["coordinates"] as? [[[Double]]]).map { [$0] }
      let read = area.boundary.polygons.map { polygon in
        polygon.rings.map { ring in ring.map { [$0.longitude, $0.latitude] } }
      }
      #expect(read == parts, "\(area.district.name.english)")
    }
  }

  @Test func `every district holds its own point, and no other district does`() {
    let areas = Array(District.boundaries)
    #expect(areas.map(\.district) == District.all)
    for (district, boundary) in areas {
      #expect(boundary.contains(district.point), "\(district.name.english)")
      let others = areas.filter { $0.boundary.contains(district.point) }
      #expect(others.map(\.district) == [district])
    }
  }
}
