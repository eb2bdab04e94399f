using System.Buffers;
using System.Data.Common;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using HousingFirst.Platform.Documents.Durable;

namespace HousingFirst.Platform.Backups;

/// <summary>Rows as lines of JSON: an array in the order of the columns.</summary>
internal static class BackupRows
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static Utf8JsonWriter Writer(IBufferWriter<byte> buffer) => new(buffer, Relaxed);

    public static void Write(
        Utf8JsonWriter json, IBufferWriter<byte> buffer, DbDataReader row, IReadOnlyList<DurableColumn> columns, (int Column, string Text)? instead)
    {
        json.WriteStartArray();
        for (var index = 0; index < columns.Count; index++)
        {
            if (index == instead?.Column)
            {
                json.WriteStringValue(instead.Value.Text);
                continue;
            }

            if (row.IsDBNull(index))
            {
                json.WriteNullValue();
                continue;
            }

            switch (columns[index].Kind)
            {
                case DurableColumnKind.Text or DurableColumnKind.Json:
                    json.WriteStringValue(row.GetString(index));
                    break;
                case DurableColumnKind.Number:
                    json.WriteNumberValue(row.GetInt64(index));
                    break;
                case DurableColumnKind.Truth:
                    json.WriteBooleanValue(row.GetBoolean(index));
                    break;
                case DurableColumnKind.Bytes:
                    json.WriteBase64StringValue(row.GetFieldValue<byte[]>(index));
                    break;
                case DurableColumnKind.Instant:
                    json.WriteStringValue(row.GetFieldValue<DateTimeOffset>(index).ToUniversalTime().ToString("O", CultureInfo.InvariantCulture));
                    break;
                default:
                    throw new ArgumentOutOfRangeException(nameof(columns));
            }
        }

        json.WriteEndArray();
        json.Flush();
        json.Reset();
        buffer.GetSpan(1)[0] = (byte)'\n';
        buffer.Advance(1);
    }

    /// <summary>The values of a line, as statements take them.</summary>
    /// <exception cref="FormatException">The line is not a row of these columns.</exception>
    public static object?[] Read(ReadOnlySpan<byte> line, IReadOnlyList<DurableColumn> columns)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            Expect(json.Read() && json.TokenType == JsonTokenType.StartArray);
            var values = new object?[columns.Count];
            for (var index = 0; index < values.Length; index++)
            {
                Expect(json.Read());
                values[index] = json.TokenType == JsonTokenType.Null ? null : Value(ref json, columns[index].Kind);
            }

            Expect(json.Read() && json.TokenType == JsonTokenType.EndArray);
            return values;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
#pragma warning disable MA0054 // Its own words could carry what stands there.
            throw new FormatException("It is no row of this table.");
#pragma warning restore MA0054
        }
    }

    private static object Value(ref Utf8JsonReader json, DurableColumnKind kind) => kind switch
    {
        DurableColumnKind.Text or DurableColumnKind.Json => json.GetString()!,
        DurableColumnKind.Number => json.GetInt64(),
        DurableColumnKind.Truth => json.GetBoolean(),
        DurableColumnKind.Bytes => json.GetBytesFromBase64(),
        DurableColumnKind.Instant => json.GetDateTimeOffset().ToUniversalTime(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static void Expect(bool isSo)
    {
        if (!isSo)
        {
            throw new JsonException();
        }
    }
}
