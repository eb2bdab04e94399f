using System.Net.Http.Headers;
using System.Text;

namespace HousingFirst.Sdk.Mail;

/// <summary>A file that goes with a mail, such as a calendar entry.</summary>
public sealed record MailAttachment
{
    /// <summary>Most bytes of a file: mails wait as rows of the portal's database.</summary>
    public const int MostBytes = 1024 * 1024;

    /// <summary>For a file's bytes.</summary>
    /// <param name="fileName">Its name, without a folder.</param>
    /// <param name="contentType">Its media type with parameters, such as <c>text/calendar; method=REQUEST; charset=utf-8</c>.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="ArgumentException">The name or the type cannot stand in a header, or the file is too large.</exception>
    public MailAttachment(string fileName, string contentType, ReadOnlyMemory<byte> content)
    {
        MailLine.Check(fileName, nameof(fileName));
        if (fileName.AsSpan().IndexOfAny('/', '\\', '"') >= 0)
        {
            throw new ArgumentException("A file's name holds no folder and no quotation mark.", nameof(fileName));
        }

        if (!MediaTypeHeaderValue.TryParse(contentType, out _))
        {
            throw new ArgumentException("That is not a media type.", nameof(contentType));
        }

        if (content.Length > MostBytes)
        {
            throw new ArgumentException($"An attachment has at most {MostBytes} bytes.", nameof(content));
        }

        FileName = fileName;
        ContentType = contentType;
        Content = content;
    }

    /// <summary>A calendar file (RFC 5545) with its method, such as <c>REQUEST</c> or <c>CANCEL</c>.</summary>
    public static MailAttachment Calendar(string fileName, string method, string calendar) =>
        new(fileName, $"text/calendar; method={method}; charset=utf-8", Encoding.UTF8.GetBytes(calendar));

    /// <summary>Its name.</summary>
    public string FileName { get; }

    /// <summary>Its media type.</summary>
    public string ContentType { get; }

    /// <summary>Its bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Says nothing of the file.</summary>
    public override string ToString() => nameof(MailAttachment);
}
