using System.Text;
using HousingFirst.Platform.Media;
using HousingFirst.Platform.Media.Inspection;
using HousingFirst.Sdk.Media;
using HousingFirst.Testing.Media;
using Microsoft.Extensions.Options;

namespace HousingFirst.UnitTests.Media;

/// <summary>What may become part of a portal's media.</summary>
public sealed class MediaInspectorTests
{
    private static readonly MediaInspector Inspector = new(Options.Create(new MediaOptions { MaxFileSize = 100_000 }));

    public static TheoryData<string, byte[]> Ordinary => new()
    {
        { "a.png", GivenFiles.Png() },
        { "a.gif", GivenFiles.Gif() },
        { "A.JPG", GivenFiles.Jpeg() },
        { "a.jpeg", GivenFiles.Jpeg() },
        { "a.webp", GivenFiles.Webp() },
        { "a.svg", GivenFiles.Svg("<path d=\"M0 0h4v4z\" fill=\"#123456\" />") },
        { "a.pdf", GivenFiles.Pdf() },
        { "a.docx", GivenFiles.Archive("[Content_Types].xml", "word/document.xml") },
        { "a.xlsx", GivenFiles.Archive("[Content_Types].xml", "xl/workbook.xml") },
        { "a.odt", GivenFiles.Archive("mimetype=application/vnd.oasis.opendocument.text", "content.xml") },
        { "a.txt", "Kære læser\r\n"u8.ToArray() },
        { "a.csv", "\uFEFFnavn;alder\n"u8.ToArray() },
        { "a.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHej\n"u8.ToArray() },
        { "a.mp4", "\0\0\0\u0018ftypisom\0\0\0\0isom"u8.ToArray() },
        { "a.mp3", "ID3\u0003..."u8.ToArray() },
        { "a.ogg", "OggS..."u8.ToArray() },
        { "a.webm", [0x1A, 0x45, 0xDF, 0xA3, 0] },
    };

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Inspect_OrdinaryFile_LetsItThrough(string path, byte[] file) => Assert.Null(Inspector.Inspect(path, file).Problem);

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Inspect_WhatItLetThrough_StaysAsItIs(string path, byte[] file)
    {
        var first = Inspector.Inspect(path, file);

        var second = Inspector.Inspect(path, first.Content);

        Assert.Null(second.Problem);
        Assert.Equal(MediaLeftOut.None, second.LeftOut);
        Assert.Equal(first.Content.ToArray(), second.Content.ToArray());
    }

    // An upload that is cut off anywhere says nothing of what was meant, and is never stored by half.
    [Theory]
    [InlineData("a.png")]
    [InlineData("a.gif")]
    [InlineData("A.JPG")]
    [InlineData("a.webp")]
    [InlineData("a.svg")]
    [InlineData("a.pdf")]
    [InlineData("a.docx")]
    public void Inspect_FileCutOffAnywhere_IsRefused(string path)
    {
        var file = Ordinary.Single(one => (string)one[0] == path)[1] as byte[] ?? [];
        var least = path == "a.pdf" ? 6 : 1; // what follows a PDF's end mark is a line break

        Assert.All(Enumerable.Range(0, file.Length - least), length => Assert.NotNull(Inspector.Inspect(path, file.AsMemory(0, length)).Problem));
    }

    [Fact]
    public void Inspect_NoBytes_IsEmpty() => Assert.Equal(MediaProblem.Empty, Inspector.Inspect("a.png", default).Problem);

    [Fact]
    public void Inspect_MoreBytesThanAllowed_IsTooLarge() => Assert.Equal(MediaProblem.TooLarge, Inspector.Inspect("a.txt", new byte[100_001]).Problem);

    [Theory]
    [InlineData("a.exe")]
    [InlineData("a.html")]
    [InlineData("a.png.js")]
    [InlineData("a")]
    public void Inspect_EndingThatIsNotKept_IsRefused(string path) =>
        Assert.Equal(MediaProblem.Ending, Inspector.Inspect(path, GivenFiles.Png()).Problem);

    [Theory]
    [MemberData(nameof(Ordinary))]
    public void Inspect_AnotherKindUnderItsEnding_IsRefused(string path, byte[] file)
    {
        // Any text may be called a text; nothing runs from it.
        var others = Ordinary.Where(one => EndingOf((string)one[0]) != EndingOf(path) && EndingOf((string)one[0]) != ".txt");

        Assert.All(others, other => Assert.NotNull(Inspector.Inspect((string)other[0], file).Problem));
    }

    [Theory]
    [InlineData("a.png")]
    [InlineData("a.jpg")]
    [InlineData("a.gif")]
    [InlineData("a.pdf")]
    [InlineData("a.svg")]
    [InlineData("a.docx")]
    public void Inspect_WebPageUnderAnotherEnding_IsRefused(string path) =>
        Assert.Equal(MediaProblem.NotItsEnding, Inspector.Inspect(path, "<html><script>alert(1)</script></html>"u8.ToArray()).Problem);

    [Fact]
    public void Inspect_WebpWhoseHeaderHasNoRoomForItsFlags_IsRefused() =>
        Assert.Equal(MediaProblem.Broken, Inspector.Inspect("a.webp", "RIFF\f\0\0\0WEBPVP8X\0\0\0\0"u8.ToArray()).Problem);

    [Fact]
    public void Inspect_GifThatIsAlsoScript_IsRefused()
    {
        // "GIF89a" names a variable; the size opens a comment that the end closes.
        var script = "GIF89a/*\u0001\u0001\u0000\u0000\u0000,*/=1;alert(1)//;"u8.ToArray();

        Assert.NotNull(Inspector.Inspect("a.gif", script).Problem);
    }

    [Theory]
    [InlineData("a.gif")]
    [InlineData("a.png")]
    [InlineData("a.webp")]
    public void Inspect_PictureWithAPageBehindIt_IsRefused(string path)
    {
        byte[] picture = path switch { "a.gif" => GivenFiles.Gif(), "a.png" => GivenFiles.Png(), _ => GivenFiles.Webp() };

        Assert.Equal(MediaProblem.NotItsEnding, Inspector.Inspect(path, (byte[])[.. picture, .. "<script>alert(1)</script>"u8]).Problem);
    }

    [Fact]
    public void Inspect_PhotoWithAFilmBehindIt_LosesTheFilm()
    {
        var found = Inspector.Inspect("a.jpg", GivenFiles.Jpeg(behind: "<script>alert(1)</script>"u8.ToArray()));

        Assert.Null(found.Problem);
        Assert.Equal(MediaLeftOut.Notes, found.LeftOut);
        Assert.Equal(GivenFiles.Jpeg(), found.Content.ToArray());
    }

    [Theory]
    [InlineData(1, 3, 2)]
    [InlineData(6, 2, 3)]
    public void Inspect_PhotoWithPlace_KeepsOnlyWhichWayIsUp(byte orientation, int width, int height)
    {
        var found = Inspector.Inspect("a.jpg", GivenFiles.Jpeg(3, 2, orientation, "55.676 N 12.568 E"));

        Assert.Equal((width, height, MediaLeftOut.Notes), (found.Width, found.Height, found.LeftOut));
        Assert.DoesNotContain("55.676", Encoding.Latin1.GetString(found.Content.Span), StringComparison.Ordinal);
        var again = Inspector.Inspect("a.jpg", found.Content);
        Assert.Equal((width, height, MediaLeftOut.None), (again.Width, again.Height, again.LeftOut));
    }

    [Fact]
    public void Inspect_PicturesWithNotes_LoseThem()
    {
        var png = Inspector.Inspect("a.png", GivenFiles.Png(3, 2, ("tEXt", "Author\0Somebody"), ("eXIf", "place"), ("gAMA", "abcd")));
        var gif = Inspector.Inspect("a.gif", GivenFiles.Gif(3, 2, GivenFiles.GifComment("<script>Somebody</script>")));
        var webp = Inspector.Inspect("a.webp", GivenFiles.Webp(3, 2, "Somebody"));

        Assert.All([png, gif, webp], found =>
        {
            Assert.Equal((3, 2, MediaLeftOut.Notes), (found.Width, found.Height, found.LeftOut));
            Assert.DoesNotContain("Somebody", Encoding.Latin1.GetString(found.Content.Span), StringComparison.Ordinal);
        });
        Assert.Contains("gAMA", Encoding.Latin1.GetString(png.Content.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20_001, 1)]
    [InlineData(1, 20_001)]
    [InlineData(10_000, 10_000)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void Inspect_FewBytesThatUnpackToManyPixels_AreRefused(int width, int height) =>
        Assert.Equal(MediaProblem.TooManyPixels, Inspector.Inspect("a.png", GivenFiles.Png(width, height)).Problem);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(-1, 2)]
    public void Inspect_PictureWithoutASize_IsBroken(int width, int height) =>
        Assert.Equal(MediaProblem.Broken, Inspector.Inspect("a.png", GivenFiles.Png(width, height)).Problem);

    [Fact]
    public void Inspect_PdfThatIsAlsoAPage_IsRefused()
    {
        Assert.Equal(MediaProblem.NotItsEnding, Inspector.Inspect("a.pdf", GivenFiles.Pdf("<html><script>alert(1)</script>")).Problem);
        Assert.Equal(MediaProblem.NotItsEnding, Inspector.Inspect("a.pdf", GivenFiles.Pdf(behind: "<script>alert(1)</script>")).Problem);
        Assert.Equal(MediaProblem.NotItsEnding, Inspector.Inspect("a.pdf", (byte[])[.. "<html>"u8, .. GivenFiles.Pdf()]).Problem);
    }

    [Fact]
    public void Inspect_OfficeDocuments_AreWhatTheySayAndCarryNoPrograms()
    {
        Assert.Equal(MediaProblem.Macros, Inspector.Inspect("a.docx", GivenFiles.Archive("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")).Problem);
        Assert.Equal(MediaProblem.Macros, Inspector.Inspect("a.odt", GivenFiles.Archive("mimetype=application/vnd.oasis.opendocument.text", "Basic/a.xml")).Problem);
        Assert.Equal(MediaProblem.NotItsEnding, Inspector.Inspect("a.docx", GivenFiles.Archive("a.txt")).Problem);
        Assert.Equal(MediaProblem.Locked, Inspector.Inspect("a.docx", (byte[])[0xD0, 0xCF, 0x11, 0xE0, 0, 0]).Problem);
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("\u0001")]
    public void Inspect_TextWithCharactersOfPrograms_IsRefused(string text) =>
        Assert.Equal(MediaProblem.NotItsEnding, Inspector.Inspect("a.txt", Encoding.UTF8.GetBytes(text)).Problem);

    [Fact]
    public void Inspect_TextOfAnotherEncoding_IsRefused() =>
        Assert.Equal(MediaProblem.NotUtf8, Inspector.Inspect("a.csv", Encoding.Latin1.GetBytes("Søren;Ærø")).Problem);

    // Whatever a byte is changed to, there is an answer, and it is not an exception.
    [Fact]
    public void Inspect_DamagedFiles_AlwaysAnswers()
    {
        Random random = new(20260504);
        foreach (var one in Ordinary)
        {
            var file = (byte[])one[1];
            for (var round = 0; round < 500; round++)
            {
                var damaged = file.ToArray();
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
                Assert.NotNull(Inspector.Inspect((string)one[0], damaged));
            }
        }
    }

    private static string EndingOf(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".jpeg" ? ".jpg" : Path.GetExtension(path).ToLowerInvariant() is ".csv" ? ".txt" : Path.GetExtension(path).ToLowerInvariant();
}
