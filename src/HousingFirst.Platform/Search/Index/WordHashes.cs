using System.Runtime.InteropServices;

namespace HousingFirst.Platform.Search.Index;

/// <summary>A word as the ranker compares it.</summary>
/// <param name="Key">Hash of its stem.</param>
/// <param name="Surface">Hash of the word itself.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct WordHashes(uint Key, uint Surface);
