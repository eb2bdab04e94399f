using HousingFirst.Sdk.Spreadsheets;

namespace HousingFirst.UnitTests.Spreadsheets;

public sealed class CsvFileTests
{
    [Theory]
    [InlineData("=1+1", "\"'=1+1\"")]
    [InlineData("+45 12 34 56 78", "\"'+45 12 34 56 78\"")]
    [InlineData("-2", "\"'-2\"")]
    [InlineData("@SUM(A1)", "\"'@SUM(A1)\"")]
    [InlineData("\t=1+1", "\"'\t=1+1\"")]
    [InlineData("\r=1+1", "\"'\r=1+1\"")]
    [InlineData("  =1+1", "\"'  =1+1\"")]
    [InlineData("\u00A0=1+1", "\"'\u00A0=1+1\"")]
    [InlineData("＝1+1", "\"'＝1+1\"")]
    public void Write_WhatASpreadsheetWouldReckonOut_IsText(string value, string expected) => Assert.Equal(expected, Cell(value));

    [Theory]
    [InlineData("Bostedet \"Havnen\"; Demoby", "\"Bostedet \"\"Havnen\"\"; Demoby\"")]
    [InlineData("To\nlinjer", "\"To\nlinjer\"")]
    [InlineData("a=b", "\"a=b\"")]
    [InlineData("", "\"\"")]
    public void Write_OtherText_StaysAsItIs(string value, string expected) => Assert.Equal(expected, Cell(value));

    [Fact]
    public void Write_Rows_AreSeparatedAsADanishSpreadsheetExpects() =>
        Assert.Equal("\uFEFF\"a\";\"æ\"\r\n\"b\";\"c\"\r\n", CsvFile.Write([["a", "æ"], ["b", "c"]]));

    private static string Cell(string value) => CsvFile.Write([[value]]).TrimStart('\uFEFF')[..^2];
}
