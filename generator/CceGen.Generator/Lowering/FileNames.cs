using System;
using System.Collections.Generic;
using System.Linq;
using CceGen.Generator.OpenApi;
using CceGen.Generator.RuntimeFiles;

namespace CceGen.Generator.Lowering;

/// <summary>The types of files that are sent, whose names are taken before schemas take theirs.</summary>
internal static class FileNames
{
    public static void Reserve(LoweringContext context, IReadOnlyList<OpenApiOperation> operations)
    {
        if (operations.Any(operation => operation.RequestBody?.Content.Any(HasParts) == true))
        {
            foreach (var file in RuntimeLibrary.In(RuntimeFolders.Files))
            {
                context.TypeNames.Reserve(file.TypeName);
            }
        }
    }

    private static bool HasParts(OpenApiMediaType media) => media.Name.TrimStart().StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);
}
