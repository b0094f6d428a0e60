import Testing

@testable import Survey

@Suite struct ZipContentTests {
  @Test(arguments: [
    (["a.shp", "a.dbf", "a.shx"], ZipContent.converted(.shapefile, inner: "a.shp")),
    (["[Content_Types].xml", "xl/workbook.xml"], .converted(.xlsx, inner: nil)),
    (["mimetype", "content.xml"], .converted(.ods, inner: nil)),
    (["doc.kml", "icon.png"], .converted(.kml, inner: "doc.kml")),
    (["readme.txt", "x/facilities.CSV"], .text("x/facilities.CSV")),
    (["a.csv", "b.csv"], .several(["a.csv", "b.csv"])),
    (["readme.txt"], nil),
  ])
  func `what an archive holds is seen by its names`(names: [String], content: ZipContent?) {
    #expect(ZipContent(names: names) == content)
  }
}
