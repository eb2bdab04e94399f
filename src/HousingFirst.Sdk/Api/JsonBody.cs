using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Sdk.Api;

/// <summary>
/// The object that a program sent, read whole and checked to its last string: who reads on meets no half of a character and no byte that is none.
/// </summary>
public sealed class JsonBody
{
    private const int Deepest = 8;
    private const int Piece = 4096;

    private JsonBody(JsonBodyFault fault, JsonElement value) => (Fault, Value) = (fault, value);

    /// <summary>What is wrong with the body.</summary>
    public JsonBodyFault Fault { get; }

    /// <summary>The object; without content when something is wrong. It stays readable after the request.</summary>
    public JsonElement Value { get; }

    /// <summary>Reads the body of a request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="mostBytes">How long it may be; no more is read.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<JsonBody> ReadAsync(HttpRequest request, int mostBytes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.HasJsonContentType())
        {
            return new(JsonBodyFault.NotJson, default);
        }

        if (request.ContentLength > mostBytes)
        {
            return new(JsonBodyFault.TooLong, default);
        }

        using var body = new MemoryStream();
        var buffer = new byte[Piece];
        int count;
        while ((count = await request.Body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            body.Write(buffer, 0, count);
            if (body.Length > mostBytes)
            {
                return new(JsonBodyFault.TooLong, default);
            }
        }

        return Parse(body.ToArray());
    }

    private static JsonBody Parse(byte[] body)
    {
        try
        {
            // The parser takes strings as they come, and fails where somebody reads them.
            if (Utf8.IsValid(body))
            {
                using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = Deepest });
                if (document.RootElement.ValueKind == JsonValueKind.Object)
                {
                    ReadStrings(document.RootElement);
                    return new(JsonBodyFault.None, document.RootElement.Clone());
                }
            }
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            // Told as any other body that is no object.
        }

        return new(JsonBodyFault.NoObject, default);
    }

    // "\ud800" is half of a character: reading it is refused.
    private static void ReadStrings(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in value.EnumerateObject())
            {
                _ = property.Name;
                ReadStrings(property.Value);
            }
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in value.EnumerateArray())
            {
                ReadStrings(item);
            }
        }
        else if (value.ValueKind == JsonValueKind.String)
        {
            _ = value.GetString();
        }
    }
}
