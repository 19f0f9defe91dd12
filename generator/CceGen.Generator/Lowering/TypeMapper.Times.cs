using System;
using CceGen.Generator.Model;
using CceGen.Generator.Model.Wire;

namespace CceGen.Generator.Lowering;

/// <content>Dates, times and spans of time, whose types options name.</content>
internal sealed partial class TypeMapper
{
    private static LoweredType DateTimeType(string type) => type switch
    {
        "System.DateTimeOffset" => Framework(TypeKind.DateTimeOffset, "DateTimeOffset", ScalarCodec.DateTimeOffset),
        "System.DateTime" => Framework(TypeKind.DateTime, "DateTime", ScalarCodec.DateTime),
        "string" => String,
        _ => throw Unknown(type),
    };

    private LoweredType DateType(string type) => type switch
    {
        "System.DateTimeOffset" => Framework(TypeKind.DateTimeOffset, "DateTimeOffset", policy.ReadsOtherSpellings ? ScalarCodec.DateOrTimeInDateTimeOffset : ScalarCodec.DateInDateTimeOffset),
        "System.DateTime" => Framework(TypeKind.DateTime, "DateTime", policy.ReadsOtherSpellings ? ScalarCodec.DateOrTimeInDateTime : ScalarCodec.DateInDateTime),
        "System.DateOnly" => Framework(TypeKind.DateOnly, "DateOnly", ScalarCodec.DateOnly),
        "string" => String,
        _ => throw Unknown(type),
    };

    private static LoweredType TimeType(string type) => type switch
    {
        "System.TimeOnly" => Framework(TypeKind.TimeOnly, "TimeOnly", ScalarCodec.TimeOnly),
        "System.TimeSpan" => TimeSpanType(type, ScalarCodec.TimeInTimeSpan),
        "string" => String,
        _ => throw Unknown(type),
    };

    private static LoweredType TimeSpanType(string type, ScalarCodec codec) => type switch
    {
        "System.TimeSpan" => Framework(TypeKind.TimeSpan, "TimeSpan", codec),
        "string" => String,
        _ => throw Unknown(type),
    };

    private static ArgumentOutOfRangeException Unknown(string type) =>
        new(nameof(type), type, "The options let a type through that is not known.");
}
