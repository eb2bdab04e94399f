using HousingFirst.Sdk.Spreadsheets;

namespace HousingFirst.UnitTests.Spreadsheets;

/// <summary>Lists that people save from a spreadsheet or paste are read as they meant them.</summary>
public sealed class CsvReadingTests
{
    [Theory]
    [InlineData("a@b.example;Kim;Leder")]
    [InlineData("a@b.example\tKim\tLeder")]
    [InlineData("a@b.example, Kim , Leder")]
    [InlineData("\uFEFF\"a@b.example\";\"Kim\";Leder\r\n")]
    public void Read_WhateverDividesTheCells_FindsThem(string text) =>
        Assert.Equal(["a@b.example", "Kim", "Leder"], Assert.Single(CsvFile.Read(text)).Cells.AsEnumerable());

    [Theory]
    [InlineData("anna@firma,dk;Anna;Leder")]
    [InlineData("anna@firma,dk\tAnna\tLeder")]
    [InlineData("Mail, arbejde\nanna@firma,dk;Anna;Leder\nb@b.example;Bo;Leder")]
    [InlineData("\"a;b\"\nanna@firma,dk\tAnna\tLeder")]
    public void Read_ACommaWhereNoneBelongs_StaysInItsCell(string text) =>
        Assert.Contains(CsvFile.Read(text), line => line.Cells.SequenceEqual(["anna@firma,dk", "Anna", "Leder"]));

    [Fact]
    public void Read_QuotedCells_KeepSeparatorsAndQuotationMarks() =>
        Assert.Equal(["Kim; \"Kims\" Bo", "x"], Assert.Single(CsvFile.Read("\"Kim; \"\"Kims\"\" Bo\";x")).Cells.AsEnumerable());

    [Fact]
    public void Read_EmptyLines_AreLeftOutAndTheOthersKeepTheirNumbers() =>
        Assert.Equal([2, 5], CsvFile.Read("\n a \r\n\r\n;;\nb;c").Select(line => line.Number));

    [Fact]
    public void Read_UnclosedQuotationMark_EndsWithItsLine() =>
        Assert.Equal([1, 2], CsvFile.Read("\"a;b\nc;d").Select(line => line.Number));

    [Fact]
    public void Read_WhatWriteWrote_GivesItBack()
    {
        string[] row = ["Sofie \"S\"", "a;b,c", "æøå"];
        Assert.Equal(row, Assert.Single(CsvFile.Read(CsvFile.Write([row]))).Cells.AsEnumerable());
    }
}
