using System.Collections.Generic;
using CceGen.Generator.Emit.Runtime;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit.Json;

/// <summary>The helper types of generated code that call Newtonsoft.Json.</summary>
internal static partial class NewtonsoftRuntime
{
    public static IEnumerable<RuntimeFile> Files(RuntimeModel model)
    {
        if (model.HasClients)
        {
            yield return RuntimeTemplate.Emit(
                model.File,
                "JsonBody",
                JsonBody,
                "System",
                "System.Globalization",
                "System.IO",
                "System.Net.Http",
                "System.Net.Http.Headers",
                "System.Text",
                "System.Threading",
                "System.Threading.Tasks",
                "Newtonsoft.Json");
            yield return RuntimeTemplate.Emit(model.File, "JsonBodySerializer", JsonBodySerializer, "Newtonsoft.Json");
            yield return RuntimeTemplate.Emit(model.File, "JsonBodyWriter", JsonBodyWriter, "System.IO", "Newtonsoft.Json");
            yield return RuntimeTemplate.Emit(model.File, "JsonBodyValue", JsonBodyValue, "System", "Newtonsoft.Json");
        }

        yield return RuntimeTemplate.Emit(model.File, "JsonMemberNames", JsonMemberNames, "Newtonsoft.Json", "Newtonsoft.Json.Serialization");
        yield return RuntimeTemplate.Emit(model.File, "JsonLimits", JsonLimits, "System", "System.Runtime.CompilerServices", "Newtonsoft.Json");
        yield return RuntimeTemplate.Emit(model.File, "JsonBodyReader", JsonBodyReader, "System", "System.IO", "Newtonsoft.Json");
        yield return RuntimeTemplate.Emit(
            model.File,
            "JsonValues",
            JsonValues,
            "System",
            "System.Collections",
            "System.Collections.Generic",
            "System.Globalization",
            "Newtonsoft.Json",
            "Newtonsoft.Json.Serialization");
        yield return RuntimeTemplate.Emit(model.File, "AnyJson", AnyJson, "System.Globalization", "Newtonsoft.Json", "Newtonsoft.Json.Linq");
        yield return RuntimeTemplate.Emit(model.File, "ITextConverter", ITextConverter);
        if (model.HasObjects)
        {
            yield return RuntimeTemplate.Emit(model.File, "ModelJsonConverter", ModelJsonConverter, "System", "Newtonsoft.Json", "Newtonsoft.Json.Serialization");
        }

        if (model.HasEnums)
        {
            yield return RuntimeTemplate.Emit(model.File, "TextJsonConverter", TextJsonConverter, "System", "Newtonsoft.Json");
        }

        if (model.HasDates)
        {
            yield return RuntimeTemplate.Emit(model.File, "DateJsonConverter", DateJsonConverter, "System", "System.Globalization", "Newtonsoft.Json");
        }
    }
}
